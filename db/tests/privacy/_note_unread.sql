-- Specification of privacy._note_unread: what is to be read for somebody who is being forgotten.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

select lives_ok($$select privacy._note_unread(1, 1000001, 5, '2026-01-01')$$, 'somebody is being forgotten');
select is(
  (select u.until_key from privacy.unread u where u.kept_in = 'app.channel'),
  (select jsonb_build_object('guild_id', 1, 'channel_id', max(c.channel_id)) from app.channel c where c.guild_id = 1),
  'each table up to its last row'
);
select ok(not exists (select from privacy.unread u where u.kept_in = 'tickets.message'), 'an empty one not at all');
select privacy._note_unread(1, 1000002, 5, '2026-01-02');
select results_eq(
  'select f.nobody, f.member_id, f.asked_at from privacy.forgetting f',
  $$values (1000002::bigint, 5::bigint, '2026-01-02 00:00Z'::timestamptz)$$,
  'who asks again meanwhile begins anew'
);

select * from finish();
rollback;
