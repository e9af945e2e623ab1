-- Verify guildkeeper:leveling/board on pg

begin;

select 'leveling.board'::regproc;

rollback;
