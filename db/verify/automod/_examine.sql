-- Verify guildkeeper:automod/_examine on pg

begin;

select 'automod._examine(app.message[], boolean, timestamptz)'::regprocedure;

rollback;
