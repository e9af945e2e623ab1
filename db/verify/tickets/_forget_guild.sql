-- Verify guildkeeper:tickets/_forget_guild on pg

begin;

select 'tickets._forget_guild'::regproc;

rollback;
