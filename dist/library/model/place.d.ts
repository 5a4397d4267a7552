/** A symbolic address. `settle/locate` turns it into line and column, and only for what is reported. */
export interface Place {
    /** Path of the package. */
    readonly package: string;
    /** Path of the file in the package, with `/`; `a.msapp!Properties.json` for a file inside a canvas app. */
    readonly file: string;
    /**
     * JSON: a JSON Pointer. XML: an element path with keys, `/a/b[@id="x"]/c`. `#` leads into JSON that stands in a
     * string or in the text of an element: `/CanvasApp/ConnectionReferences#/0d1e/id`. Empty: the whole file.
     */
    readonly pointer: string;
    /** Offset of an XML element in the decoded text: its parser knows it, so nobody needs to look for it again. */
    readonly start?: number;
}
