-- Verify guildkeeper:app/language on pg

begin;

select 'app.language'::regtype;

rollback;
