-- Specification of roles._edits_seen: what members wear by no doing of ours.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(7);

select tests.see(m, '{201}', tests.t(-900)) from generate_series(5, 8) m;
create temp table known as select m from app.member m;
create function pg_temp.seen() returns text language sql as $$
  select string_agg((e.edit).member_id || case when e.is_given then '+' else '-' end || (e.edit).role_id, ' ' order by e.edit)
  from roles._edits_seen(1, array(select m from known), tests.t()) e
$$;
select is(pg_temp.seen(), null, 'nothing, as long as nothing changes');
select tests.see(5, '{202}'), tests.see(6, '{}');
select is(pg_temp.seen(), '5-201 5+202 6-201', 'what is off and was on, and what is on and was off');
select roles._lock(1, '{5}');
update roles.member set role_ids = '{202}' where member_id = 5;
select is(pg_temp.seen(), '5-201 6-201', 'what we put on, nobody gave');
update roles.member set settled_at = tests.t(-59) where member_id = 5;
select is(pg_temp.seen(), '6-201', 'moments after an effect of ours it may be its echo');
update roles.member set settled_at = tests.t(-61) where member_id = 5;
select discord.add_role(1, 5, 203);
select is(pg_temp.seen(), '6-201', 'so while one is under way');
select tests.clear_effects();
update app.role set deleted_at = now() where role_id = 201;
select is(pg_temp.seen(), null, 'a deleted role was taken from nobody');
update app.role set deleted_at = null where role_id = 201;
select tests.see(5, '{}', tests.t(1), joined_at => tests.t(-5));
select app._member_left(1, 6, false, tests.t(1));
select is(pg_temp.seen(), null, 'nor who left, or came back, lost anything');

select * from finish();
rollback;
