-- Specification of personal.selfcheck: finds what is wrong.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(4);

select tests.see(9, '{}');
insert into personal.role (guild_id, member_id, role_id, name, changed_at) values (1, 9, 202, 'x', now());
create function pg_temp.found() returns text language sql as $$
  select string_agg(s.rule || ': ' || concat_ws(' ', s.member_id, s.role_id), '; ') from personal.selfcheck(1) s
$$;
select is(pg_temp.found(), 'who has a role of their own has a reason for it: 9 202', 'one without a reason');
select tests.give(9, 202, 'personal', '');
select is(pg_temp.found(), null, 'one with a reason is sound');
update personal.role set role_id = null, lapses_at = now();
select is(pg_temp.found(), 'a role of one''s own that lapses is looked at then: 9', 'one that would lapse for ever');
select is_empty('select * from personal.selfcheck(2)', 'another guild is another matter');

select * from finish();
rollback;
