-- Specification of rolejobs.job: bulk jobs, case by case.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(21);

\ir ../../fixtures/rolejobs.sql
select tests.people(5, 124);
select is((select (tests.start('give')).members), 120::bigint, 'everybody who lacks the role');

-- In slices.
select tests.work(0);
select is((select count(*) from outbox.effect where path ~ '/roles/'), 50::bigint, 'a slice is fifty members');
select tests.work(1), tests.work(2);
select is((select count(*) from outbox.effect where path ~ '/roles/'), 100::bigint,
  'a second one is ready for Discord, and no third');
select is(tests.due(), 3, 'which waits for its answers');
select tests.clear_effects();
select tests.work(6), tests.clear_effects(), tests.work(7), tests.clear_effects(), tests.work(8);
select is(tests.outcomes(), '120 changed', 'until everybody had their turn');
select is(tests.job(), 'done', 'then it is done');
select is(tests.due(), null, 'and nothing is due');
select is(tests.counting(77), '201 job', 'it is a reason like others');

-- Undone, for those whom nobody touched since.
select tests.give(6, 201, at => tests.t(20)), tests.edit_roles(7, taken => '{201}', at => tests.t(21)), tests.give(8, 202);
select tests.clear_effects();
select rolejobs.undo(1, at => tests.t(30)) is not null as undone;
select tests.work(s), tests.clear_effects() from generate_series(30, 33) s;
select is(tests.outcomes(), '2 touched, 118 undone', 'undone where nobody decided about the role since');
select is(tests.job(), 'undone', 'and it is over');
select is(tests.counting(6) || '; ' || coalesce(tests.counting(9), 'none'), '201 job, 201 shop; none',
  'of the others it is gone');

-- What changes while it runs.
select is((tests.start('give', 203, 40)).number, 2::bigint, 'another one');
do $$
begin
  perform event.member_left(1, 5, false, 'left', tests.t(41)), roles.deny(1, 6, 203, at => tests.t(41)),
    tests.see(7, '{203}', tests.t(41));
end;
$$;
select tests.clear_effects();
select tests.work(42);
select is(tests.outcomes(2), '47 changed, 1 denied, 1 gone, 1 unchanged, 70 waiting', 'what is true then counts');
select tests.clear_effects();
update app.role set permissions = 8 where role_id = 203;
select tests.work(43);
select is(tests.job(2), 'stopped by dangerous', 'a role that has become dangerous stops it');
update app.role set permissions = 0 where role_id = 203;
select is((select count(*) from outbox.effect), 0::bigint, 'before it does harm');

-- Taken, and given back.
select tests.see(m, '{202}', tests.t(50)) from generate_series(10, 13) m;
select tests.give(11, 202, at => tests.t(51)), tests.clear_effects();
select is((tests.start('take', 202, 60)).members, 4::bigint, 'all who wear it');
select tests.work(60);
select is(tests.told(), '10-202 11-202 12-202 13-202', 'lose it, whoever gave it');
select tests.edit_roles(13, given => '{202}', at => tests.t(61)), tests.see(m, '{}', tests.t(61)) from generate_series(10, 12) m;
select tests.work(62);
select rolejobs.undo(1, 3, at => tests.t(70)) is not null as undone;
select tests.work(70);
select is(tests.told(), '10+202 11+202 12+202', 'undone it is given back, for what it was worn for');
select is(tests.counting(10) || '; ' || tests.counting(11), '202 job, 203 job; 202 shop, 203 job', 'or for the sake of the job');
select is_empty('select from roles.selfcheck(1)', 'all is sound');
select throws_ok(
  $$update rolejobs.job set ended_at = null, state = 'done'$$, '23514', null, 'what is over has an end'
);

select * from finish();
rollback;
