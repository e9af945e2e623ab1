-- Verify guildkeeper:leveling/_all_time_board on pg

begin;

select 'leveling._all_time_board'::regproc;

rollback;
