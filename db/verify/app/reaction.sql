-- Verify guildkeeper:app/reaction on pg

begin;

select 'app.reaction'::regtype;

rollback;
