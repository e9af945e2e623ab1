-- Verify guildkeeper:app/suggestion on pg

begin;

select 'app.suggestion'::regtype;

rollback;
