-- Verify guildkeeper:app/message on pg

begin;

select 'app.message'::regtype;

rollback;
