-- Verify guildkeeper:event/_deeds_heard_since on pg

begin;

select 'event._deeds_heard_since'::regproc;

rollback;
