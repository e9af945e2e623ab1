-- Verify guildkeeper:channels/_tell_refused on pg

begin;

select 'channels._tell_refused'::regproc;

rollback;
