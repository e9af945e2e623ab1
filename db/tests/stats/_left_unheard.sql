-- Specification of stats._left_unheard: leaves that a comparison found lie between two times.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(3);

select event.member_joined(1, 5, false, '2026-01-02 10:00Z', at => '2026-01-02 10:00Z'),
  event.member_joined(1, 6, false, '2026-01-02 10:00Z', at => '2026-01-02 10:00Z');
select app._members_gone(1, '{5, 6}', '2026-01-05 12:00Z');
select stats._left_unheard(1, '{5}');
select results_eq('select tests.stays(5)', array['01-02 10:00 to 01-05 12:00'], 'without a gap it was heard');
select stats._note_gap(1, '2026-01-05 08:00Z', '2026-01-05 11:00Z');
select stats._left_unheard(1, '{5}');
select results_eq('select tests.stays(5)', array['01-02 10:00 to 01-05 12:00 after 01-05 08:00'], 'else since it began');
select results_eq('select tests.stays(6)', array['01-02 10:00 to 01-05 12:00'], 'others are not concerned');

select * from finish();
rollback;
