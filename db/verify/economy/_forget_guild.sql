-- Verify guildkeeper:economy/_forget_guild on pg

begin;

select 'economy._forget_guild'::regproc;

rollback;
