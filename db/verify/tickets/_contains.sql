-- Verify guildkeeper:tickets/_contains on pg

begin;

select 'tickets._contains'::regproc;

rollback;
