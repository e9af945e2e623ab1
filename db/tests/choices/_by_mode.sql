-- Specification of choices._by_mode: the table of the modes.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(19);

create function tests.says(mode menus.mode, act choices.act, holds boolean, n integer default 0, others integer default 0,
  ever boolean default false, fewest integer default 0) returns text language sql as $$
  select concat_ws(' ', case when d.gives then '+' end, nullif(cardinality(d.takes), 0), case when d.clears then 'clear' end,
    d.refusal)
  from choices._by_mode(
    jsonb_populate_record(tests.menu_facts(2), jsonb_build_object('mode', mode, 'fewest', fewest)), tests.option_facts(2, 1), act,
    row(holds, n, ever, false, array(select row(2, o)::menus.place from generate_series(2, others + 1) o))::choices.standing
  ) d
$$;
select is(
  array(select tests.says(v.mode::menus.mode, a, v.holds, v.holds::integer, v.others, v.holds or v.others > 0)
    from unnest(array['press', 'added', 'removed']::choices.act[]) a),
  v.becomes, format('%s, %s, %s others', v.mode, case when v.holds then 'held' else 'not held' end, v.others)
)
from (values
  ('normal', false, 0, array['+', '+', '']), ('normal', true, 0, array['1', '', '1']), ('normal', false, 1, array['+', '+', '']),
  ('unique', false, 0, array['+', '+', '']), ('unique', true, 0, array['1', '', '1']),
    ('unique', false, 2, array['+ 2', '+ 2', '']),
  ('verify', false, 0, array['+', '+ clear', '']), ('verify', true, 0, array['option_held', 'clear', '']),
  ('drop', false, 0, array['option_not_held', 'clear', '']), ('drop', true, 1, array['1', '1 clear', '']),
  ('reversed', false, 0, array['', '', '+']), ('reversed', true, 0, array['', '1', '']),
  ('binding', false, 0, array['+', '+ clear', '']),
  ('binding', true, 0, array['choice_bound', 'clear choice_bound', '']),
  ('binding', false, 1, array['choice_bound', 'clear choice_bound', '']),
  ('locked', false, 0, array['menu_locked', 'clear menu_locked', '']),
  ('locked', true, 0, array['menu_locked', 'clear menu_locked', ''])
) as v (mode, holds, others, becomes);
select is(tests.says('normal', 'press', true, 2, fewest => 2), 'choice_fewest', 'the fewest stay');
select is(tests.says('normal', 'removed', true, 3, fewest => 2), '1', 'more than the fewest may go');

select * from finish();
rollback;
