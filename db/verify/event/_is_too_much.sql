-- Verify guildkeeper:event/_is_too_much on pg

begin;

select 'event._is_too_much'::regproc;

rollback;
