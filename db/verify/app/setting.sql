-- Verify guildkeeper:app/setting on pg

begin;

select 'app.setting'::regtype;

rollback;
