interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Viewport {
  readonly zoom: (factor: number) => void;
  readonly startOver: () => void;
  /** Moves so that a point is in sight. */
  readonly show: (x: number, y: number) => void;
}

const closest = 0.4;

/** Lets a reader move and zoom a drawing of the given size: by dragging, by Ctrl and the wheel, by the buttons. */
export function viewport(
  svg: SVGSVGElement,
  size: { readonly width: number; readonly height: number },
): Viewport {
  let frame: Frame = { x: 0, y: 0, ...size };
  const set = (wanted: Frame) => {
    frame = wanted;
    svg.setAttribute('viewBox', `${wanted.x} ${wanted.y} ${wanted.width} ${wanted.height}`);
  };
  const startOver = () => {
    const { clientWidth, clientHeight } = svg;
    // A small graph is not blown up, and a tall one is read from its top.
    const scale = Math.min(1.25, clientWidth / size.width || 1);
    const readable = Math.max(scale, closest);
    const width = clientWidth / readable || size.width;
    const height = clientHeight / readable || size.height;
    set({ x: (size.width - width) / 2, y: Math.min(0, (size.height - height) / 2), width, height });
  };
  const zoomAt = (factor: number, x: number, y: number) => {
    const width = Math.min(Math.max(frame.width / factor, 200), size.width * 4);
    const ratio = width / frame.width;
    const height = frame.height * ratio;
    set({ x: x - (x - frame.x) * ratio, y: y - (y - frame.y) * ratio, width, height });
  };
  const pointOf = ({ clientX, clientY }: MouseEvent) => {
    const { left, top, width, height } = svg.getBoundingClientRect();
    const x = frame.x + ((clientX - left) / width) * frame.width;
    return { x, y: frame.y + ((clientY - top) / height) * frame.height };
  };
  svg.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { x, y } = pointOf(event);
      zoomAt(event.deltaY < 0 ? 1.15 : 1 / 1.15, x, y);
    },
    { passive: false },
  );
  svg.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || (event.target instanceof Element && event.target.closest('.box'))) return;
    const start = { x: event.clientX, y: event.clientY, frame };
    const scale = frame.width / svg.clientWidth;
    svg.setPointerCapture(event.pointerId);
    const drag = ({ clientX, clientY }: PointerEvent) => {
      const x = start.frame.x - (clientX - start.x) * scale;
      set({ ...frame, x, y: start.frame.y - (clientY - start.y) * scale });
    };
    svg.addEventListener('pointermove', drag);
    const end = () => svg.removeEventListener('pointermove', drag);
    svg.addEventListener('pointerup', end, { once: true });
    svg.addEventListener('pointercancel', end, { once: true });
  });
  startOver();
  return {
    zoom: (factor) => zoomAt(factor, frame.x + frame.width / 2, frame.y + frame.height / 2),
    startOver,
    show: (x, y) => {
      const isInside = x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height;
      if (!isInside) set({ ...frame, x: x - frame.width / 2, y: y - frame.height / 2 });
    },
  };
}
