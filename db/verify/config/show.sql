-- Verify guildkeeper:config/show on pg

begin;

select 'config.show'::regproc;

rollback;
