-- Verify guildkeeper:rolejobs/_to_change on pg

begin;

select 'rolejobs._to_change'::regproc;

rollback;
