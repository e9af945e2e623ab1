-- Specification of tickets.claim_reading: who reads the history of a room.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(6);

select tests.ticket(), tests.ticket(2);
select is_empty('select tickets.claim_reading(at => tests.h())', 'that of an open ticket is not to be read');
select tickets._close(tests.ticket(1), 'staff', 77, null, tests.h());
select is(
  (select row(r.guild_id, r.number, r.channel_id, r.after_id)::text from tickets.claim_reading(at => tests.h()) r), '(1,1,501,0)',
  'one is'
);
select is_empty('select tickets.claim_reading(at => tests.h())', 'by one reader');
select is_empty(
  $$select tickets.claim_reading(at => tests.h(1), shard_ids => '{1}', shard_count => 2)$$,
  'who does not hear the guild reads nothing of it'
);
select is(
  (select count(*) from tickets.claim_reading(at => tests.h(1), shard_ids => '{0}', shard_count => 2)), 1::bigint,
  'another may, should that one be gone'
);
update tickets.ticket set history_read_at = tests.h() where number = 1;
select is_empty('select tickets.claim_reading(at => tests.h(2))', 'once is enough');

select * from finish();
rollback;
