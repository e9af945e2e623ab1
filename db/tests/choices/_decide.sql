-- Specification of choices._decide: the mode, then the guards, then the list.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(7);

create function tests.decide(act choices.act, member_id bigint default 5) returns text language sql as $$
  select row(d.gives, cardinality(d.takes), d.waits, d.leaves, d.clears, d.refusal)::text
  from choices._decide(tests.menu_facts(2), tests.option_facts(2, 1), member_id, act, '{}', null, tests.t()) d
$$;
select is(tests.decide('added'), '(t,0,f,f,f,)', 'it is given');
select tests.require(2, 0, required => '{203}');
select is(tests.decide('added'), '(f,0,f,f,t,one_role_required)', 'who may not: refused, and the reaction is cleared');
select is(tests.decide('press'), '(f,0,f,f,f,one_role_required)', 'a button has none');
do $$ begin
  perform tests.require(2);
  perform tests.edit_option(2, 1, cap => 1);
  perform tests.press(6, 1, 2);
  perform tests.press(7, 1, 2);
end $$;
select is(tests.decide('added'), '(f,0,t,f,f,)', 'a full option: they wait');
select is(tests.decide('press', 7), '(f,0,f,t,f,)', 'pressed again, no more');
select is(tests.decide('added', 7), '(f,0,t,f,f,)', 'asked for again, still');
select is(tests.decide('removed', 7), '(f,0,f,t,f,)', 'given back, no more');

select * from finish();
rollback;
