-- Verify guildkeeper:leveling/_interval_board on pg

begin;

select 'leveling._interval_board'::regproc;

rollback;
