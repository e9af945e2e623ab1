-- Deploy guildkeeper:privacy/_put_nobody_in_texts to pg

begin;
set local role guildkeeper_owner;

create function privacy._put_nobody_in_texts(forgetting privacy.forgetting, shelf privacy.shelf, after_key jsonb, until_key jsonb)
returns void
language plpgsql
as $$
begin
  execute format(
    'update %1$s t set %2$s where t.guild_id = $1 and ($5 is null or (%3$s) > (%4$s)) and (%3$s) <= (%5$s) and (%6$s)',
    shelf.kept_in, shelf.changes, shelf.key, format(shelf.bound, '$5'), format(shelf.bound, '$6'), shelf.condition
  ) using forgetting.guild_id, forgetting.member_id, forgetting.nobody, app._id_pattern(forgetting.member_id), after_key,
    until_key;
end;
$$;

comment on function privacy._put_nobody_in_texts is
'Puts nobody in the place of a member in the texts of some rows of a table: those after one primary key (null: from the first), up
to another.';

commit;
