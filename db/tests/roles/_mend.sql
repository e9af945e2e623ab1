-- Specification of roles._mend: what a comparison found is put right.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(5);

select tests.give(5, 201), tests.give(5, 202), tests.give(6, 201), tests.give(7, 201);
select tests.withdraw(5, 202, at => tests.t(1));
select tests.clear_effects();
select tests.see(5, '{202}'), tests.see(6, '{201}'), tests.see(7, '{}');
select is(roles._mend(1, '{6,5}', tests.t(5)), 2::bigint, 'it says how many effects it took');
select results_eq(
  'select method, path, tests.said(reason) from outbox.effect order by effect_id',
  $$values ('DELETE', '/guilds/1/members/5/roles/202', 'shop is over'),
    ('PUT', '/guilds/1/members/5/roles/201', 'shop wants it')$$,
  'what should not be worn is taken, what should be is given, of those named, with the reasons'
);
select is(roles._mend(1, '{5}', tests.t(6)), 0::bigint, 'while that is under way, nothing more');
select is((select role_ids from roles.member where member_id = 5), '{201}', 'and it is known what Discord was told');
select is(roles._mend(1, '{}', tests.t()), 0::bigint, 'nobody takes none');

select * from finish();
rollback;
