-- Verify guildkeeper:personal/_require_colors on pg

begin;

select 'personal._require_colors'::regproc;

rollback;
