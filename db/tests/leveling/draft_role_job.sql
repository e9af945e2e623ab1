-- Specification of leveling.draft_role_job: rehearses a job for members of a level.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(6);

select tests.see(5, '{201}'), tests.see(6, '{}'), tests.see(7, '{202}'), tests.set_xp(5, 900), tests.set_xp(7, 100);
create function pg_temp.draft(level integer default null, has bigint default null, key text default null)
returns rolejobs.draft_row language sql as $$
  select leveling.draft_role_job(
    1, 'give', 203, draft.has, level => draft.level, reason => 'party', facts => tests.rank(), actor_id => 61,
    key => draft.key, at => tests.t()
  )
$$;
select is((pg_temp.draft()).first_ids, '{5,6,7}'::bigint[], 'everybody');
select is((pg_temp.draft(1)).first_ids, '{5,7}'::bigint[], 'who has reached a level');
select is((pg_temp.draft(1, 201)).first_ids, '{5}'::bigint[], 'and wears a role');
select is((pg_temp.draft(1)).chosen, 2::bigint, 'it says of how many');
select is((pg_temp.draft(key => 'k')).number, (pg_temp.draft(key => 'k')).number, 'the same key again is the same');
select tests.refuses(
  $$select leveling.draft_role_job(99, 'give', 203)$$, 'U0GLD',
  'Server 99 is not registered here. Invite the bot to it, then try again.', 'a guild nobody registered is refused'
);

select * from finish();
rollback;
