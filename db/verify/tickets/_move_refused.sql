-- Verify guildkeeper:tickets/_move_refused on pg

begin;

select 'tickets._move_refused'::regproc;

rollback;
