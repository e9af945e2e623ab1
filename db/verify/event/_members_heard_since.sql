-- Verify guildkeeper:event/_members_heard_since on pg

begin;

select 'event._members_heard_since'::regproc;

rollback;
