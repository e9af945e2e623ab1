-- Specification of moderation._sanction_due: an end, or a renewal, comes due.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(14);

create function pg_temp.due(number bigint, hours numeric) returns void language plpgsql as $$
begin
  -- As outbox.run_due does it: done first.
  update outbox.due d set state = 'done', finished_at = now() where d.key = format('moderation.case %s', number)
    and d.finished_at is null;
  perform moderation._sanction_due(1, jsonb_build_object('number', number), tests.h(hours));
end;
$$;
select tests.file('ban', 5, lasts => 24), tests.file('timeout', 6, lasts => 24), tests.file('timeout', 7, lasts => 60 * 24);
select tests.clear_effects();

select pg_temp.due(1, 24);
select results_eq('select tests.deeds()', array['DELETE /guilds/1/bans/5 (moderation.case_ended 1)'], 'a ban''s end lifts it');
select pg_temp.due(2, 24.1);
select is((select count(*) from tests.deeds()), 1::bigint, 'a timeout''s end needs no effect: Discord ends it');
select results_eq(
  'select tests.cases()',
  array['1 ban command 5 ended 02 12:00', '2 timeout command 6 ended 02 12:00', '3 timeout command 7'],
  'both cases ended when they had to, however late that is told'
);
select results_eq('select tests.sanctions()', array['timeout 7 case 3 until 2026-03-02 12:00'], 'and are in force no more');

-- The renewal.
select tests.clear_effects();
select pg_temp.due(3, 26 * 24);
select results_eq(
  'select tests.deeds()', array['PATCH /guilds/1/members/7 2026-02-23T12:00 (moderation.case 3 spam)'],
  'a long timeout is renewed'
);
select results_eq('select tests.work()', array['moderation.case 3 2026-02-22 12:00'], 'its next renewal is scheduled');
select pg_temp.due(3, 52 * 24);
select results_eq('select tests.work()', array['moderation.case 3 2026-03-02 12:00'], 'and at the last its end');
select results_eq(
  'select d from tests.deeds() d offset 1', array['PATCH /guilds/1/members/7 2026-03-02T12:00 (moderation.case 3 spam)'],
  'until then'
);
select pg_temp.due(3, 60 * 24);
select is_empty('select tests.sanctions()', 'when it is over');

-- What was lifted or replaced meanwhile.
select tests.file('timeout', 8, lasts => 1), tests.file('timeout', 8, lasts => 2);
select tests.clear_effects();
select pg_temp.due(4, 1);
select results_eq(
  'select tests.sanctions()', array['timeout 8 case 5 until 2026-01-01 14:00'], 'a shorter one does not end a longer one'
);
select tests.file('ban', 9999, lasts => 1), tests.file('unban', 9999);
select tests.clear_effects();
select pg_temp.due(6, 1);
select is_empty('select tests.deeds()', 'what was lifted is not lifted again');
select is((tests.filed(6)).ended_by, 7::bigint, 'and its case keeps why it ended');
select lives_ok(
  $$select outbox.schedule(1, now(), 'moderation._sanction_due', '{"number": 5}')$$, 'it is registered as work'
);
select is_empty('select * from moderation.selfcheck(1)', 'after all of that the books are sound');

select * from finish();
rollback;
