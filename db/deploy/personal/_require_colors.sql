-- Deploy guildkeeper:personal/_require_colors to pg

begin;
set local role guildkeeper_owner;

create function personal._require_colors(guild_id bigint, typed text)
returns integer[]
language plpgsql stable
as $$
declare
  v_colors integer[] := personal._read_colors(_require_colors.typed);
begin
  if btrim(_require_colors.typed) = '' then
    return '{}';
  elsif v_colors is null and _require_colors.typed is not null then
    perform app._refuse('invalid_color', left(_require_colors.typed, 100));
  elsif cardinality(v_colors) > 1 then
    perform personal._require_feature(_require_colors.guild_id, 'ENHANCED_ROLE_COLORS');
  end if;
  return v_colors;
end;
$$;

comment on function personal._require_colors is
'The colours that somebody typed; null of null, none of an empty text. Refuses what is none (U0PCL), and more than one where
Discord does not allow it (U0PFE).';

commit;
