-- Verify guildkeeper:personal/_set_lapse on pg

begin;

select 'personal._set_lapse'::regproc;

rollback;
