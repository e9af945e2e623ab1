-- Specification of moderation._told: what the member of a case is told.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(5);

update app.guild set icon = 'a1b2' where guild_id = 1;
select tests.configure('moderation.appeal', 'Write to us');
select tests.file('timeout', 5, lasts => 84, points => 2, source => 'discord');
select is(
  moderation._told(tests.filed(1), false)::text,
  '(1,First,a1b2,1,"2026-01-01 12:00:00+00",timeout,f,spam,,,,,,2,t,"2026-01-05 00:00:00+00","Write to us",f)',
  'in which server, what, why, until when, and how to appeal'
);
select moderation._take_appeals(1, true);
select ok((moderation._told(tests.filed(1), false)).can_be_appealed, 'and by a button, where that is taken up');
update moderation.case set pardoned_at = tests.h(1), pardon_reason = 'mistake';
select is(
  moderation._told(tests.filed(1), true)::text,
  '(1,First,a1b2,1,"2026-01-01 13:00:00+00",timeout,t,mistake,,,,,,2,t,"2026-01-05 00:00:00+00",,f)',
  'of a pardon when and why it was'
);
update moderation.case set reason = null, pardon_reason = null, rung_points = 3, rung_within = '30 days';
select is(
  (select row(t.reason, t.rung_points, t.rung_within)::text from moderation._told(tests.filed(1), false) t), '(,3,"30 days")',
  'of the ladder which rung it was'
);
select is((moderation._told(tests.filed(1), true)).rung_points, null, 'which is no reason to withdraw it');

select * from finish();
rollback;
