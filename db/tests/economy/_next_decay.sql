-- Specification of economy._next_decay: a moment a week, each guild its own.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

select is(
  economy._next_decay(1, '2026-01-01T12:00Z'), '2026-01-05T00:00Z'::timestamptz, 'the next Monday, for a guild with a small id'
);
select is(economy._next_decay(1, '2026-01-05T00:00Z'), '2026-01-12T00:00Z'::timestamptz, 'at that moment, the one after it');
select is(
  economy._next_decay(86400::bigint << 22, '2026-01-01T12:00Z'), '2026-01-06T00:00Z'::timestamptz,
  'every guild has its own second of the week'
);
select is(
  economy._next_decay((604800::bigint * 3 + 1) << 22, '2026-01-05T00:00Z'), '2026-01-05T00:00:01Z'::timestamptz,
  'whatever its id'
);

select * from finish();
rollback;
