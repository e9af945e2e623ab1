-- Revert guildkeeper:moderation/_follow from pg

begin;
set local role guildkeeper_owner;

drop function moderation._follow(moderation.found[], timestamptz);
drop function moderation._delete(moderation.match[]);
drop function moderation._note(moderation.found[]);

commit;
