-- Verify guildkeeper:event/_to_look_at on pg

begin;

select 'event._to_look_at'::regproc;

rollback;
