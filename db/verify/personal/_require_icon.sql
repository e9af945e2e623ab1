-- Verify guildkeeper:personal/_require_icon on pg

begin;

select 'personal._require_icon'::regproc;

rollback;
