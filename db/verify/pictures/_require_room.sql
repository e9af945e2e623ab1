-- Verify guildkeeper:pictures/_require_room on pg

begin;

select 'pictures._require_room'::regproc;

rollback;
