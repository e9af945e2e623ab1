-- Verify guildkeeper:config/suggest on pg

begin;

select 'config.suggest'::regproc;

rollback;
