-- Verify guildkeeper:rolejobs/_require_part on pg

begin;

select 'rolejobs._require_part'::regproc;

rollback;
