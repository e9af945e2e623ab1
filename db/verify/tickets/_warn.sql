-- Verify guildkeeper:tickets/_warn on pg

begin;

select 'tickets._warn'::regproc;

rollback;
