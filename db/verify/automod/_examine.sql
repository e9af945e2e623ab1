-- Verify guildkeeper:automod/_examine on pg

begin;

select 'automod._examine(event.message[], boolean, timestamptz)'::regprocedure;

rollback;
