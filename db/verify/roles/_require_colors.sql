-- Verify guildkeeper:roles/_require_colors on pg

begin;

select 'roles._require_colors'::regproc;

rollback;
