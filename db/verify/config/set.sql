-- Verify guildkeeper:config/set on pg

begin;

select 'config.set'::regproc;

rollback;
