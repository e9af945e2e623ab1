-- Verify guildkeeper:automod/_suspects on pg

begin;

select 'automod.seen'::regtype;
select 'automod._suspects(app.message[])'::regprocedure;

rollback;
