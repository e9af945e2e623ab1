-- Verify guildkeeper:automod/_floods on pg

begin;

select 'automod.found'::regtype;
select 'automod._floods(app.message[])'::regprocedure;

rollback;
