-- Specification of text._is_shown: whether letters are ever shown.

begin;
select plan(17);

select is(text._is_shown(t.first, t.last), t.shown, t.what)
from (values
  (97, 97, true, 'a letter is'), (x'e9'::integer, x'e9'::integer, true, 'so is one with an accent'),
  (10, 10, true, 'so is the end of a line'), (0, 0, false, 'nothing is not'), (1, 1, false, 'nor is a control'),
  (x'200b'::integer, x'200f'::integer, false, 'nor what nobody sees'),
  (x'd83d'::integer, x'd83d'::integer, false, 'nor half a letter'),
  (-1, -1, false, 'nor what is none'), (x'a0'::integer, x'a0'::integer, false, 'what is made a blank is not'),
  (x'ff01'::integer, x'ff5e'::integer, false, 'nor are wide forms'),
  (x'1d400'::integer, x'1d7ff'::integer, false, 'nor those of mathematics, some of which are no letters'),
  (x'3040'::integer, x'309f'::integer, true, 'hiragana are, but for one'),
  (x'a0'::integer, x'ff'::integer, true, 'so is most of Latin-1'),
  (x'4e00'::integer, x'9fff'::integer, true, 'so is Chinese'),
  (x'e33'::integer, x'e33'::integer, true, 'so is what patterns know'),
  (x'3131'::integer, x'314e'::integer, true, 'and Korean letters alone')
) as t (first, last, shown, what);
select is(text._is_shown(null, 1), null, 'null stays null');

select * from finish();
rollback;
