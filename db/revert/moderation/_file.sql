-- Revert guildkeeper:moderation/_file from pg

begin;
set local role guildkeeper_owner;

drop function moderation._file(bigint, moderation.case_kind, bigint, bigint, text, integer, timestamptz, bigint, moderation.source, text, timestamptz, bigint, interval, boolean);

commit;
