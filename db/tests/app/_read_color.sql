-- Specification of app._read_color: a colour that somebody typed.

begin;
select plan(18);

select is(app._read_color(v.typed), v.color, format('"%s"', v.typed))
from (values
  ('#ff8800', '#ff8800'), ('#FF8800', '#ff8800'), ('ff8800', '#ff8800'), (E' #FF8800\t', '#ff8800'), ('#f80', '#ff8800'),
  ('F80', '#ff8800'), ('#000', '#000000'), ('123456', '#123456'),
  ('##ff8800', null), ('# ff8800', null), ('#ff88', null), ('#ff88001', null), ('#ff880g', null), ('red', null), ('#', null),
  ('#f80 #f80', null), ('', null), (null, null)
) as v (typed, color);

select * from finish();
rollback;
