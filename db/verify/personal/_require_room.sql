-- Verify guildkeeper:personal/_require_room on pg

begin;

select 'personal._require_room'::regproc;

rollback;
