-- Specification of leveling._mend_roles: the effects that make reward roles what they should be.

begin;
select plan(4);
\ir ../../fixtures/guild.sql

insert into leveling.reward (guild_id, role_id, level) values (1, 201, 1), (1, 202, 2);
select tests.set_xp(501, 100), tests.set_xp(502, 400), tests.set_xp(503, 100);
select tests.clear_effects();
insert into app.member (guild_id, member_id, role_ids, seen_at)
values (1, 501, '{202}', now()), (1, 502, '{201,202}', now()), (1, 503, '{}', now());

select is(leveling._mend_roles(1, '{501,502}'), 2::bigint, 'it says how many effects it took');
select results_eq(
  'select method, path, reason from outbox.effect order by effect_id',
  $$values ('DELETE', '/guilds/1/members/501/roles/202', 'No reward of the level'),
    ('PUT', '/guilds/1/members/501/roles/201', 'Reward of the level')$$,
  'what should not be worn is taken, what should be is given, of those named'
);
select is(leveling._mend_roles(1, '{501}'), 0::bigint, 'while that is under way, nothing more');
select is(leveling._mend_roles(1, '{}'), 0::bigint, 'nobody takes none');

select * from finish();
rollback;
